package org.treatmentfaq;

import info.magnolia.module.ModuleLifecycleContext;
import java.util.List;
import org.treatmentfaq.setup.TreatmentFaqModule;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/** An author instance whose module does nothing by itself: it would change the FAQs of a test. */
public final class QuietInstance {

    private QuietInstance() {}

    public static Instance start(WorkbenchRepository repository) {
        Instance instance =
                Instance.start(repository, new ModuleResources(), List.of(Instance.MODULE));
        ((TreatmentFaqModule) instance.component(TreatmentFaqModule.class.getName()))
                .stop(() -> ModuleLifecycleContext.PHASE_SYSTEM_SHUTDOWN);
        return instance;
    }
}
