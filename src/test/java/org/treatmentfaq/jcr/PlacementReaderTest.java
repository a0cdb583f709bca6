package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentfaq.content.Entry;
import org.treatmentfaq.content.Layout;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Placement;

class PlacementReaderTest {

    private static final FaqRepository REPOSITORY = new FaqRepository();

    private final Node component =
            REPOSITORY
                    .website()
                    .getRootNode()
                    .addNode("page", "mgnl:page")
                    .addNode("faq", "mgnl:component");

    PlacementReaderTest() throws RepositoryException {}

    @AfterEach
    void forget() throws RepositoryException {
        REPOSITORY.website().refresh(false);
    }

    @AfterAll
    static void close() {
        REPOSITORY.close();
    }

    @Test
    void showsEverything_whenNothingIsStored() {
        assertThat(PlacementReader.read(component))
                .isEqualTo(
                        new Placement(
                                "",
                                false,
                                List.of(),
                                LocalizedText.EMPTY,
                                0,
                                Layout.AUTO,
                                LocalizedText.EMPTY,
                                EnumSet.allOf(Placement.Part.class)));
    }

    @Test
    void readsWhatTheDialogStores() throws RepositoryException {
        component.setProperty("faq", "fa900000-0000-4000-8000-000000000101");
        component.setProperty("show", "selected");
        component.setProperty("headingText", "Good to know");
        component.setProperty("headingText_fr", "Bon à savoir");
        component.setProperty("headingLevel", 3);
        component.setProperty("layout", "accordion");
        component.setProperty("localNote", "<p>Closed</p>");
        component.setProperty("showByline", false);
        component.setProperty("showSources", true);
        component.setProperty("showDisclaimer", "false");
        component.setProperty("showRelated", false);
        component.setProperty("showReview", false);
        component.setProperty("showRights", false);
        FaqRepository.entry(component, "entries", "entries2").setProperty("anchor", " pain ");
        Node own = FaqRepository.entry(component, "entries", "entries0");
        own.setProperty("anchor", " ");
        own.setProperty("question", "What to bring?");
        own.setProperty("answer", "<p>A towel</p>");
        own.setProperty("answer_fr", "<p>Une serviette</p>");

        assertThat(PlacementReader.read(component))
                .isEqualTo(
                        new Placement(
                                "fa900000-0000-4000-8000-000000000101",
                                true,
                                List.of(
                                        new Entry.Shared("pain"),
                                        new Entry.Own(
                                                LocalizedText.of("What to bring?"),
                                                new LocalizedText(
                                                        "<p>A towel</p>",
                                                        Map.of("fr", "<p>Une serviette</p>")))),
                                new LocalizedText("Good to know", Map.of("fr", "Bon à savoir")),
                                3,
                                Layout.ACCORDION,
                                LocalizedText.of("<p>Closed</p>"),
                                Set.of(Placement.Part.SOURCES)));
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "6, 6", "1, 0", "7, 0", "-3, 0", "h3, 0", "'', 0", "99999999999, 0"})
    void leavesTheLevelOpen_whenItIsNoLevelOfAHeading(String stored, int level)
            throws RepositoryException {
        component.setProperty("headingLevel", stored);

        assertThat(PlacementReader.read(component).headingLevel()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"selected, true", "all, false", "'', false", "SELECTED, false"})
    void showsChosenEntries_onlyWhenTheEditorSaysSo(String stored, boolean selected)
            throws RepositoryException {
        component.setProperty("show", stored);

        assertThat(PlacementReader.read(component).selected()).isEqualTo(selected);
    }
}
