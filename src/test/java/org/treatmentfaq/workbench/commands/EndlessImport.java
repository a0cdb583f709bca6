package org.treatmentfaq.workbench.commands;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.jcr.Session;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.importing.parse.HandoutParser;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.host.Instances;

/**
 * Imports two versions of a handout in turn until the process is killed, and tells when it saves.
 * The arguments are the folder of an installed workbench and the two handouts.
 */
public final class EndlessImport {

    static final String SAVING = "saving";
    static final String SAVED = "saved";

    private EndlessImport() {}

    public static void main(String[] arguments) throws Exception {
        List<TreatmentFaq> versions = List.of(faq(arguments[1]), faq(arguments[2]));
        Path data = Path.of(arguments[0]);
        try (Instances instances = Instances.persistent(data)) {
            Instance author = instances.author();
            HandoutImport target =
                    new HandoutImport(
                            telling(author.systemSession(Names.WORKSPACE)),
                            new DemoPage(author.systemSession(Names.WEBSITE)),
                            author.publication(),
                            new ImportOptions());
            for (int round = 0; true; round++) {
                target.store(versions.get(round % 2));
            }
        }
    }

    private static TreatmentFaq faq(String file) throws Exception {
        String text = HandoutFile.read(Path.of(file), StandardCharsets.UTF_8);
        return HandoutParser.parse(text).faq();
    }

    private static Session telling(Session session) {
        return (Session)
                Proxy.newProxyInstance(
                        Session.class.getClassLoader(),
                        new Class<?>[] {Session.class},
                        (proxy, method, arguments) -> {
                            boolean save = method.getName().equals("save");
                            tell(save, SAVING);
                            try {
                                return method.invoke(session, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            } finally {
                                tell(save, SAVED);
                            }
                        });
    }

    private static void tell(boolean save, String word) {
        if (save) {
            System.out.println(word);
            System.out.flush();
        }
    }
}
