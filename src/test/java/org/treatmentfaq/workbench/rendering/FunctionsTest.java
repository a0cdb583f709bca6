package org.treatmentfaq.workbench.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.magnolia.cms.core.AggregationState;
import info.magnolia.context.MgnlContext;
import info.magnolia.templating.functions.TemplatingFunctions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/** What {@code TemplatingFunctions.link(workspace, identifier)} did on Magnolia 6.2.45. */
class FunctionsTest {

    private static final String WEBSITE = "website";
    private static final String PAGE = "fa900000-0000-4000-8000-000000000203";
    private static final String ADDRESS = "/public/treatment-faq-demo/first-appointment.html";

    private static final Instance INSTANCE =
            Instance.start(
                    WorkbenchRepository.inMemory(),
                    new ModuleResources(),
                    List.of(Instance.MODULE));

    private final VisitorContext context =
            new VisitorContext(
                    (HttpServletRequest) empty(HttpServletRequest.class),
                    (HttpServletResponse) empty(HttpServletResponse.class),
                    INSTANCE.visitor("anonymous"),
                    false);
    private final AggregationState state = context.getAggregationState();
    private final TemplatingFunctions underTest =
            (TemplatingFunctions) INSTANCE.component(TemplatingFunctions.class.getName());

    @BeforeEach
    void enter() {
        state.setLocale(Locale.ENGLISH);
        MgnlContext.setInstance(context);
        INSTANCE.enter("anonymous");
    }

    @AfterEach
    void leave() {
        MgnlContext.release();
        context.release();
    }

    @AfterAll
    static void close() {
        INSTANCE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "website, fa900000-0000-4000-8000-000000000299",
        "website, no identifier",
        "no-such-workspace, fa900000-0000-4000-8000-000000000203",
        // the role superuser, which visitors may not see
        "userroles, 5c1f2a60-3a52-4f6b-8a3e-000000000001",
    })
    void answersNullWhileContentIsRenderedAndThrowsElse(String workspace, String identifier)
            throws RepositoryException {
        assertThat(underTest.link(WEBSITE, PAGE)).isEqualTo(ADDRESS);
        assertThatThrownBy(() -> underTest.link(workspace, identifier))
                .isInstanceOf(NullPointerException.class);

        state.setCurrentContentNode(page());

        assertThat(underTest.link(WEBSITE, PAGE)).isEqualTo(ADDRESS);
        assertThat(underTest.link(workspace, identifier)).isNull();
    }

    @Test
    void isBackOutsideOfContent_whenAPageHasBeenRendered() throws Exception {
        StringWriter html = new StringWriter();
        state.setCurrentURI("/treatment-faq-demo/first-appointment");
        state.setExtension("html");
        state.setOriginalURL("http://clinic.example" + ADDRESS);
        state.setMainContentNode(page());

        INSTANCE.site().renderer().render(page(), html);

        assertThat(html.toString()).contains("</html>");
        assertThat(state.getCurrentContentNode()).isNull();
    }

    private static Node page() throws RepositoryException {
        return MgnlContext.getJCRSession(WEBSITE).getNodeByIdentifier(PAGE);
    }

    /** Says nothing of itself but where the site is. */
    private static Object empty(Class<?> type) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        switch (method.getName()) {
                            case "getContextPath" -> "/public";
                            case "getParameterMap" -> Map.of();
                            default -> null;
                        });
    }
}
