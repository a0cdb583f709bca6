package org.treatmentfaq.setup;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.IsAdminInstanceDelegateTask;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** Makes the tasks without a host: with {@code -Dmagnolia.sdk} out of Magnolia's own classes. */
class InstallTasksTest {

    @Test
    void givesTheRoleOfReadersOnPublicInstancesOnly() {
        TreatmentFaqVersionHandler underTest = new TreatmentFaqVersionHandler();

        assertThat(underTest.getExtraInstallTasks(untouched()))
                .hasOnlyElementsOfTypes(
                        IsAdminInstanceDelegateTask.class,
                        AddBypassVoterTask.class,
                        DoNotCachePrintTask.class,
                        AddExtensionsTask.class)
                .filteredOn(IsAdminInstanceDelegateTask.class::isInstance)
                .singleElement()
                .extracting("name")
                .isEqualTo("Readers of treatment FAQs");
    }

    private static InstallContext untouched() {
        return (InstallContext)
                Proxy.newProxyInstance(
                        InstallTasksTest.class.getClassLoader(),
                        new Class<?>[] {InstallContext.class},
                        (proxy, method, arguments) -> {
                            throw new AssertionError(method + " was called");
                        });
    }
}
