package vn.vinhdanh.platform.accounts;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.vinhdanh.kernel.Account;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** For a service that picks people or writes to them. It has to store {@link Account} as its other states. */
@Configuration(proxyBeanMethods = false)
public class AccountsConfiguration {

    @Bean
    MongoAccounts accounts(AggregateStoreSupport support) {
        return new MongoAccounts(support);
    }

    @Bean
    WebMvcConfigurer accountNotes(MongoAccounts accounts, InstantSource clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AccountNotes(new NoteAccount(accounts), clock))
                        .addPathPatterns("/api/**");
            }
        };
    }
}
