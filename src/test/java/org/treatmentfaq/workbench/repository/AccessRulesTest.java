package org.treatmentfaq.workbench.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentfaq.workbench.repository.AccessRules.URI;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentfaq.workbench.repository.AccessRules.Rule;

class AccessRulesTest {

    private final AccessRules underTest =
            new AccessRules(
                    Map.of(
                            "website",
                            List.of(
                                    new Rule("/one", 8),
                                    new Rule("/below/*", 8),
                                    new Rule("/below/closed/*", 0),
                                    new Rule("/sibling*", 63),
                                    new Rule("/both", 0),
                                    new Rule("/both", 11)),
                            "all",
                            List.of(new Rule("/*", 63)),
                            URI,
                            List.of(
                                    new Rule("/*", 63),
                                    new Rule("/.rest*", 0),
                                    new Rule("/.rest/delivery/*", 8))));

    @ParameterizedTest
    @CsvSource({
        "website, /one,             8",
        "website, /one/child,       0",
        "website, /below,           0",
        "website, /below/x/y,       8",
        "website, /below/closed,    8",
        "website, /below/closed/x,  0",
        "website, /siblings/x,     63",
        "website, /both,           11",
        "website, /elsewhere,       0",
        "website, /,                8",
        "all,     /,               63",
        "all,     /x,              63",
        "unknown, /x,               0",
        "unknown, /,                8",
        "uri,     /,               63",
        "uri,     /page.html,      63",
        "uri,     /.restx,          0",
        "uri,     /.rest/nodes,     0",
        "uri,     /.rest/delivery/x, 8",
    })
    void longestPatternDecides(String workspace, String path, long expected) {
        assertThat(underTest.permissions(workspace, path)).isEqualTo(expected);
    }

    @Test
    void allowsOnlyWhatIsGivenCompletely() {
        assertThat(underTest.allows("website", "/both", 8 | 1)).isTrue();
        assertThat(underTest.allows("website", "/both", 8 | 4)).isFalse();
    }
}
