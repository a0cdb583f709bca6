package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javax.jcr.AccessDeniedException;
import javax.jcr.LoginException;
import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.richtext.InternalLink;
import org.treatmentfaq.workbench.repository.AccessRules;

class LinkTargetTest {

    private static final FaqRepository REPOSITORY = new FaqRepository();
    private static final LinkTarget.Sessions ALL = workspace -> REPOSITORY.website();
    private static final String PAGE = "fa900000-0000-4000-8000-000000000203";

    @AfterAll
    static void close() {
        REPOSITORY.close();
    }

    @Test
    void findsTheNodeInTheWorkspaceOfTheLink() throws RepositoryException {
        Node found =
                LinkTarget.of(
                                link(PAGE),
                                workspace -> {
                                    assertThat(workspace).isEqualTo(Names.WEBSITE);
                                    return REPOSITORY.website();
                                })
                        .orElseThrow();

        assertThat(found.getPath()).isEqualTo("/treatment-faq-demo/first-appointment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fa900000-0000-4000-8000-000000000299",
                "",
                " ",
                "no identifier",
                "/treatment-faq-demo",
                "fa900000-0000-4000-8000-000000000203 ",
                "fa900000000040008000000000000203"
            })
    void findsNothing_whenNoNodeHasTheIdentifier(String identifier) {
        assertThat(LinkTarget.of(link(PAGE), ALL)).isPresent();
        assertThat(LinkTarget.of(link(identifier), ALL)).isEmpty();
    }

    @Test
    void findsNothing_whenTheReaderMayNotSeeIt() {
        AccessRules.Rule all = new AccessRules.Rule("/*", AccessRules.READ);
        AccessRules.Rule page =
                new AccessRules.Rule("/treatment-faq-demo/first-appointment", AccessRules.READ);
        AccessRules.Rule none = new AccessRules.Rule(page.pattern(), 0);

        assertThat(LinkTarget.of(link(PAGE), with(all, page))).isPresent();
        assertThat(LinkTarget.of(link(PAGE), with(all, none))).isEmpty();
    }

    static Stream<RepositoryException> closedDoors() {
        return Stream.of(
                new NoSuchWorkspaceException("webseit"),
                new LoginException("not you"),
                new AccessDeniedException("not here"),
                new RepositoryException("the disk is full"));
    }

    @ParameterizedTest
    @MethodSource("closedDoors")
    void findsNothing_whenTheReaderCannotEnterTheWorkspace(RepositoryException door) {
        assertThat(
                        LinkTarget.of(
                                link(PAGE),
                                workspace -> {
                                    throw door;
                                }))
                .isEmpty();
    }

    private static LinkTarget.Sessions with(AccessRules.Rule... rules) {
        return workspace -> REPOSITORY.sessionWith(workspace, rules);
    }

    private static InternalLink link(String identifier) {
        return new InternalLink(Names.WEBSITE, identifier, "");
    }
}
