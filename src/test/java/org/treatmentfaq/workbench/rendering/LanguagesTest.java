package org.treatmentfaq.workbench.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

class LanguagesTest {

    private static final Instance INSTANCE =
            Instance.start(WorkbenchRepository.inMemory(), new ModuleResources(), List.of());

    private Session config;
    private Node i18n;

    @AfterAll
    static void close() {
        INSTANCE.close();
    }

    @BeforeEach
    void configure() throws RepositoryException {
        config = INSTANCE.systemSession("config");
        i18n = JcrUtils.getOrCreateByPath("/modules/site/config/site/i18n", "mgnl:content", config);
        i18n.setProperty("class", "info.magnolia.cms.i18n.DefaultI18nContentSupport");
        i18n.setProperty("enabled", true);
        for (String language : List.of("en", "fr")) {
            JcrUtils.getOrCreateByPath(
                            i18n.getPath() + "/locales/" + language, "mgnl:content", config)
                    .setProperty("language", language);
        }
    }

    @AfterEach
    void logOut() {
        config.logout();
    }

    @Test
    void areThoseOfTheSite() throws RepositoryException {
        assertThat(new Languages(config).getLocales())
                .containsExactly(Locale.ENGLISH, Locale.FRENCH);
    }

    @Test
    void areEnglishOnly_whenTheClassIsMissing() throws RepositoryException {
        i18n.getProperty("class").remove();

        assertThat(new Languages(config).getLocales()).containsExactly(Locale.ENGLISH);
    }

    @Test
    void areEnglishOnly_whileTheyAreDisabled() throws RepositoryException {
        i18n.setProperty("enabled", false);

        assertThat(new Languages(config).getLocales()).containsExactly(Locale.ENGLISH);
    }
}
