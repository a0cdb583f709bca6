package org.treatmentfaq.setup;

import info.magnolia.module.DefaultModuleVersionHandler;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AddRoleToUserTask;
import info.magnolia.module.delta.IsAdminInstanceDelegateTask;
import info.magnolia.module.delta.Task;
import info.magnolia.module.model.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * Installs what bootstrap files cannot express. Only superuser may read a new workspace, so
 * visitors of a public instance get the reader role; on the author instance anonymous gets none.
 *
 * <p>Magnolia ignores bootstrap files in an update, so every update imports those that are missing
 * and never touches one that exists.
 */
public class TreatmentFaqVersionHandler extends DefaultModuleVersionHandler {

    static final String READER = "treatment-faq-reader";

    /** Every bootstrap file of the module; a test compares them with the folder. */
    static final List<String> BOOTSTRAP_FILES =
            List.of(
                    "config.modules.treatment-faq.commands.treatment-faq.duplicate.yaml",
                    "config.modules.treatment-faq.commands.treatment-faq.keepReview.yaml",
                    "config.modules.treatment-faq.commands.treatment-faq.markAsReviewed.yaml",
                    "userroles.treatment-faq-editor.yaml",
                    "userroles.treatment-faq-publisher.yaml",
                    "userroles.treatment-faq-reader.yaml",
                    "userroles.treatment-faq-reviewer.yaml");

    /** What Magnolia's filters need to know of the module's addresses. */
    private static final List<Task> FILTERS =
            List.of(
                    new AddBypassVoterTask(AddBypassVoterTask.CACHE),
                    new AddBypassVoterTask(AddBypassVoterTask.CSRF),
                    new DoNotCachePrintTask(),
                    new AddExtensionsTask(
                            AddExtensionsTask.COMPRESSED,
                            List.of("json", "jsonld", DoNotCachePrintTask.EXTENSION)));

    @Override
    protected List<Task> getExtraInstallTasks(InstallContext context) {
        List<Task> tasks = new ArrayList<>(super.getExtraInstallTasks(context));
        tasks.add(
                new IsAdminInstanceDelegateTask(
                        "Readers of treatment FAQs",
                        "Lets anonymous read treatment FAQs on a public instance.",
                        null,
                        new AddRoleToUserTask("Readers of treatment FAQs", "anonymous", READER)));
        tasks.addAll(FILTERS);
        return tasks;
    }

    @Override
    protected List<Task> getDefaultUpdateTasks(Version version) {
        List<Task> tasks = new ArrayList<>();
        BOOTSTRAP_FILES.forEach(file -> tasks.add(new BootstrapIfMissingTask(file)));
        tasks.add(new ConvertStoredTypesTask());
        tasks.add(new MarkForCompletionTask());
        tasks.addAll(FILTERS);
        tasks.addAll(super.getDefaultUpdateTasks(version));
        return tasks;
    }
}
