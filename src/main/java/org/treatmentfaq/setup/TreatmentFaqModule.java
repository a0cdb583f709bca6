package org.treatmentfaq.setup;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.context.SystemContext;
import info.magnolia.module.ModuleLifecycle;
import info.magnolia.module.ModuleLifecycleContext;
import info.magnolia.observation.WorkspaceEventListenerRegistration;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.jcr.RepositoryException;
import javax.jcr.observation.EventListener;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.ClinicText;
import org.treatmentfaq.content.OverduePolicy;
import org.treatmentfaq.jcr.DerivedProperties;
import org.treatmentfaq.jcr.FaqCache;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.usage.FaqUsage;

/**
 * Starts and stops with the module. When it starts and after every change of FAQs, those that lack
 * derived properties are completed, and the cache drops what was changed; after every change of
 * pages it is known again which of them show which FAQ. Public instances only get what was
 * published: nothing that an editor could have written is ever written there.
 */
public class TreatmentFaqModule implements ModuleLifecycle {

    /** An editor's save is many events: they are handed over together, after half a second. */
    private static final long DELAY_MILLIS = 500;

    private static final long MAX_DELAY_MILLIS = 2_000;

    /** Where a FAQ is published to, the next publication of it must not find it being changed. */
    private static final long PUBLICATION_DELAY_MILLIS = 5_000;

    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.\\[\\]:-]+");

    private final ServerConfiguration server;
    private final SystemContext context;
    private final FaqCache cache;
    private boolean structuredData = true;
    private OverduePolicy overdue = OverduePolicy.NOTICE;
    private ClinicText nothingFound = ClinicText.DEFAULT;
    private ClinicText safetyHeading = ClinicText.DEFAULT;
    private Set<String> allowedOrigins = Set.of();
    private final List<WorkspaceEventListenerRegistration.Handle> observations = new ArrayList<>();
    private final FaqUsage usage = new FaqUsage();
    private AtStart atStart = new AtStart();
    private @Nullable CompletionAtStart completionAtStart;

    @Inject
    public TreatmentFaqModule(ServerConfiguration server, SystemContext context, FaqCache cache) {
        this.server = server;
        this.context = context;
        this.cache = cache;
    }

    /** Whether pages carry schema.org structured data. */
    public boolean isStructuredData() {
        return structuredData;
    }

    /** Configured as {@code config:/modules/treatment-faq/config/structuredData}. */
    public void setStructuredData(boolean structuredData) {
        this.structuredData = structuredData;
    }

    /** What visitors see of a FAQ whose review is overdue. */
    public OverduePolicy overduePolicy() {
        return overdue;
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
        if (!observations.isEmpty()) {
            return;
        }
        try {
            observations.add(observe(Names.WORKSPACE, cache).register());
            cache.start();
            startWork();
        } catch (RepositoryException e) {
            throw new IllegalStateException("FAQs and pages cannot be observed", e);
        }
    }

    private void startWork() throws RepositoryException {
        SystemWork work = new SystemWork(context);
        UsageListener pages = new UsageListener(usage, work);
        FaqCompletion completion =
                new FaqCompletion(
                        work,
                        server.isAdmin() ? DerivedProperties::complete : DerivedProperties::derive);
        observeLater(Names.WEBSITE, pages, DELAY_MILLIS);
        observeLater(
                Names.WORKSPACE,
                new DerivedPropertiesListener(work, completion),
                server.isAdmin() ? DELAY_MILLIS : PUBLICATION_DELAY_MILLIS);
        CompletionAtStart first = new CompletionAtStart(work, completion);
        completionAtStart = first;
        atStart = new AtStart();
        atStart.start(
                () -> {
                    pages.refresh();
                    first.run();
                });
    }

    private void observeLater(String workspace, EventListener listener, long delay)
            throws RepositoryException {
        long longest = Math.max(delay, MAX_DELAY_MILLIS);
        observations.add(observe(workspace, listener).withDelay(delay, longest).register());
    }

    @Override
    public void stop(ModuleLifecycleContext lifecycle) {
        if (completionAtStart != null) {
            completionAtStart.stop();
        }
        atStart.await();
        try {
            for (WorkspaceEventListenerRegistration.Handle observation : observations) {
                observation.unregister();
            }
            observations.clear();
        } catch (RepositoryException e) {
            throw new IllegalStateException("The observation of FAQs and pages cannot be ended", e);
        } finally {
            cache.stop();
        }
    }

    private static WorkspaceEventListenerRegistration.Registrar observe(
            String workspace, EventListener listener) {
        return WorkspaceEventListenerRegistration.observe(workspace, "/", listener)
                .withSubNodes(true);
    }
}
