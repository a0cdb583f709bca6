package org.treatmentfaq.setup;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.context.SystemContext;
import info.magnolia.module.ModuleLifecycle;
import info.magnolia.module.ModuleLifecycleContext;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.treatmentfaq.content.ChangedPolicy;
import org.treatmentfaq.content.ClinicText;
import org.treatmentfaq.content.OverduePolicy;
import org.treatmentfaq.content.ReviewPolicy;
import org.treatmentfaq.content.StalePolicy;
import org.treatmentfaq.jcr.FaqCache;
import org.treatmentfaq.usage.FaqUsage;

/** The module's configuration, and its start and stop. */
public class TreatmentFaqModule implements ModuleLifecycle {

    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.\\[\\]:-]+");

    private final FaqUsage usage = new FaqUsage();
    private final BackgroundWork backgroundWork;
    private boolean structuredData = true;
    private OverduePolicy overdue = ReviewPolicy.DEFAULT.overdue();
    private ChangedPolicy changedSinceReview = ReviewPolicy.DEFAULT.changed();
    private int reviewDueDays = ReviewPolicy.DEFAULT.dueDays();
    private StalePolicy staleTranslations = StalePolicy.SHOW;
    private ClinicText nothingFound = ClinicText.DEFAULT;
    private ClinicText safetyHeading = ClinicText.DEFAULT;
    private Set<String> allowedOrigins = Set.of();

    @Inject
    public TreatmentFaqModule(ServerConfiguration server, SystemContext context, FaqCache cache) {
        backgroundWork = new BackgroundWork(server, context, cache, usage);
    }

    /** Whether pages carry schema.org structured data. */
    public boolean isStructuredData() {
        return structuredData;
    }

    /** Configured as {@code config:/modules/treatment-faq/config/structuredData}. */
    public void setStructuredData(boolean structuredData) {
        this.structuredData = structuredData;
    }

    /** What is configured about reviews. */
    public ReviewPolicy reviewPolicy() {
        return new ReviewPolicy(overdue, changedSinceReview, reviewDueDays);
    }

    public String getOverdue() {
        return overdue.key();
    }

    /**
     * Configured as {@code config:/modules/treatment-faq/config/overdue}: {@code date}, {@code
     * notice} or {@code hide}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public void setOverdue(String overdue) {
        this.overdue = OverduePolicy.of(overdue);
    }

    public String getChangedSinceReview() {
        return changedSinceReview.key();
    }

    /**
     * Configured as {@code config:/modules/treatment-faq/config/changedSinceReview}: {@code date},
     * {@code notice} or {@code hide}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public void setChangedSinceReview(String changedSinceReview) {
        this.changedSinceReview = ChangedPolicy.of(changedSinceReview);
    }

    /** What visitors see of stale translations. */
    public StalePolicy stalePolicy() {
        return staleTranslations;
    }

    public String getStaleTranslations() {
        return staleTranslations.key();
    }

    /**
     * Configured as {@code config:/modules/treatment-faq/config/staleTranslations}: {@code show} or
     * {@code source}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public void setStaleTranslations(String staleTranslations) {
        this.staleTranslations = StalePolicy.of(staleTranslations);
    }

    public int getReviewDueDays() {
        return reviewDueDays;
    }

    /**
     * Configured as {@code config:/modules/treatment-faq/config/reviewDueDays}: how many days
     * before the day of the next review it is due.
     *
     * @throws IllegalArgumentException for a negative number
     */
    public void setReviewDueDays(int reviewDueDays) {
        if (reviewDueDays < 0) {
            throw new IllegalArgumentException(
                    "reviewDueDays is a number of days, from 0 on, and not " + reviewDueDays);
        }
        this.reviewDueDays = reviewDueDays;
    }

    /** The clinic's heading of safety parts in a language; empty for the message bundle's. */
    public Optional<String> safetyHeading(Locale locale) {
        return safetyHeading.in(locale);
    }

    public Map<String, String> getSafetyHeading() {
        return safetyHeading.byLanguage();
    }

    /**
     * Configured as the values below {@code config:/modules/treatment-faq/config/safetyHeading}: a
     * text by language, such as {@code en} and {@code fr}.
     *
     * @throws IllegalArgumentException if a name is no language
     */
    public void setSafetyHeading(Map<String, String> safetyHeading) {
        this.safetyHeading = ClinicText.of(safetyHeading);
    }

    /**
     * The web origins that the service itself lets in. Where Magnolia's own filter is open, as it
     * is by default, scripts of every origin may read what the service answers.
     */
    public Set<String> getAllowedOrigins() {
        return allowedOrigins;
    }

    /**
     * Configured as the values below {@code config:/modules/treatment-faq/config/allowedOrigins}:
     * each a scheme and a host, with a port if need be, and nothing else. None by default. Magnolia
     * calls no setter whose type is not the getter's.
     *
     * @throws IllegalArgumentException for anything else
     */
    public void setAllowedOrigins(Set<String> allowedOrigins) {
        allowedOrigins.forEach(TreatmentFaqModule::requireOrigin);
        this.allowedOrigins = Set.copyOf(allowedOrigins);
    }

    /** Which pages show which FAQ. */
    public FaqUsage usage() {
        return usage;
    }

    private static void requireOrigin(String origin) {
        if (!ORIGIN.matcher(origin).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no web origin such as https://www.example.org".formatted(origin));
        }
    }

    /** What the clinic tells readers whose search on a page finds nothing, in a language. */
    public Optional<String> nothingFound(Locale locale) {
        return nothingFound.in(locale);
    }

    public Map<String, String> getNothingFound() {
        return nothingFound.byLanguage();
    }

    /**
     * Configured as the values below {@code config:/modules/treatment-faq/config/nothingFound}: a
     * text by language, such as {@code en} and {@code fr}.
     *
     * @throws IllegalArgumentException if a name is no language
     */
    public void setNothingFound(Map<String, String> nothingFound) {
        this.nothingFound = ClinicText.of(nothingFound);
    }

    @Override
    public void start(ModuleLifecycleContext lifecycle) {
        backgroundWork.start();
    }

    @Override
    public void stop(ModuleLifecycleContext lifecycle) {
        backgroundWork.stop();
    }
}
