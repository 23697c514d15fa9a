package vn.vinhdanh.localstack.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Renders a page from its template. The build compiles the templates, and they escape every value. */
@Component
public final class PageRenderer {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /** @param template its path below {@code src/main/jte}, such as {@code mailbox/list.jte} */
    public String render(String template, Map<String, Object> parameters) {
        StringOutput page = new StringOutput();
        templates.render(template, parameters, page);
        return page.toString();
    }
}
