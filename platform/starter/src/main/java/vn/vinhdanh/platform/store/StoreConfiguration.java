package vn.vinhdanh.platform.store;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** How Spring Data maps documents: states through their {@link StateMapping}, without class names. */
@AutoConfiguration(before = DataMongoAutoConfiguration.class)
public class StoreConfiguration {

    @Bean
    @ConditionalOnMissingBean
    StateMappings stateMappings() {
        return StateMappings.of();
    }

    @Bean
    public MongoCustomConversions mongoCustomConversions(StateMappings mappings) {
        return mappings.toConversions();
    }

    @Bean
    public MappingMongoConverter mappingMongoConverter(
            MongoMappingContext context, MongoCustomConversions conversions) {
        MappingMongoConverter converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        converter.setCustomConversions(conversions);
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        return converter;
    }

    /** Without life-cycle events: nothing listens to them, and each read and write would publish several. */
    @Bean
    public MongoTemplate mongoTemplate(MongoDatabaseFactory database, MappingMongoConverter converter) {
        MongoTemplate template = new MongoTemplate(database, converter);
        template.setEntityLifecycleEventsEnabled(false);
        return template;
    }
}
