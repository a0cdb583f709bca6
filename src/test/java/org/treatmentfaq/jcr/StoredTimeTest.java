package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;
import javax.jcr.Node;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import javax.jcr.ValueFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentfaq.SomeLocale;

/** Days and moments on servers of all languages. */
class StoredTimeTest {

    private static final FaqRepository REPOSITORY = new FaqRepository();

    @AfterAll
    static void close() {
        REPOSITORY.close();
    }

    private static Value date(String text) throws RepositoryException {
        return REPOSITORY.faqs().getValueFactory().createValue(text, PropertyType.DATE);
    }

    /** As bootstrap files and publications bring it. */
    @ParameterizedTest
    @MethodSource("org.treatmentfaq.SomeLocale#all")
    void readsWhatWasStoredAsText(Locale locale) throws RepositoryException {
        Value value = date("2026-03-04T05:06:07.000+01:00");

        try (SomeLocale server = new SomeLocale(locale)) {
            assertThat(server).isNotNull();
            assertThat(StoredTime.instant(value)).isEqualTo(Instant.parse("2026-03-04T04:06:07Z"));
            assertThat(StoredTime.day(value)).isEqualTo(LocalDate.of(2026, 3, 4));
        }
    }

    /**
     * As imports of other tools bring it: the repository would read it in the server's calendar.
     */
    @ParameterizedTest
    @MethodSource("org.treatmentfaq.SomeLocale#all")
    void readsWhatWasStoredInAnotherType(Locale locale) throws RepositoryException {
        ValueFactory values = REPOSITORY.faqs().getValueFactory();
        Instant moment = Instant.parse("2024-02-29T04:06:07Z");

        try (SomeLocale server = new SomeLocale(locale)) {
            assertThat(server).isNotNull();
            Value text = values.createValue("2024-02-29T05:06:07.000+01:00");
            assertThat(StoredTime.instant(text)).isEqualTo(moment);
            assertThat(StoredTime.day(text)).isEqualTo(LocalDate.of(2024, 2, 29));
            Value number = values.createValue(moment.toEpochMilli());
            assertThat(StoredTime.instant(number)).isEqualTo(moment);
            assertThat(StoredTime.day(number)).isEqualTo(LocalDate.of(2024, 2, 29));
        }
    }

    /** As Magnolia notes it. */
    @Test
    void readsWhatAThaiServerWrote() throws RepositoryException {
        try (SomeLocale server = new SomeLocale(Locale.forLanguageTag("th-TH"))) {
            assertThat(server).isNotNull();
            Calendar now = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
            Node faq = REPOSITORY.faq("noted");
            faq.setProperty("mgnl:lastModified", now);
            REPOSITORY.faqs().save();

            Instant read = LastModified.of(new NodeReader(faq));

            assertThat(read).isEqualTo(now.toInstant());
            assertThat(StoredTime.day(faq.getProperty("mgnl:lastModified").getValue()))
                    .isEqualTo(LocalDate.ofInstant(now.toInstant(), ZoneOffset.UTC));
        }
    }

    @Test
    void refusesWhatIsNoTime() throws RepositoryException {
        Value text = REPOSITORY.faqs().getValueFactory().createValue("2026-02-30");

        assertThatThrownBy(() -> StoredTime.day(text)).isInstanceOf(DateTimeException.class);
    }
}
