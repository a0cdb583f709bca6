package org.treatmentfaq.setup;

import info.magnolia.module.DefaultModuleVersionHandler;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AddRoleToUserTask;
import info.magnolia.module.delta.IsAdminInstanceDelegateTask;
import info.magnolia.module.delta.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * Installs what bootstrap files cannot express. A new workspace is readable by nobody but
 * superuser, so visitors of a public instance get the reader role; on the author instance anonymous
 * stays out.
 */
public class TreatmentFaqVersionHandler extends DefaultModuleVersionHandler {

    static final String READER = "treatment-faq-reader";

    @Override
    protected List<Task> getExtraInstallTasks(InstallContext context) {
        List<Task> tasks = new ArrayList<>(super.getExtraInstallTasks(context));
        tasks.add(
                new IsAdminInstanceDelegateTask(
                        "Readers of treatment FAQs",
                        "Lets anonymous read treatment FAQs on a public instance.",
                        null,
                        new AddRoleToUserTask("Readers of treatment FAQs", "anonymous", READER)));
        return tasks;
    }
}
