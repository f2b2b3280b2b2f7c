package deepdive.practice;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.practice.classroom.ClassList;
import deepdive.practice.server.ListenAddress;
import deepdive.practice.server.PageServer;
import deepdive.practice.server.WebClient;
import deepdive.specification.steps.EvidenceKeeper;
import deepdive.specification.steps.LaboratoryOfRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A class of two on real hosts. */
@Timeout(180)
class PracticeClassIT {

    private static final Engine ENGINE = EngineCatalogue.load().named("");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private PracticeClass taught;

    @BeforeEach
    void a_class_of_two() {
        System.setProperty(
                EvidenceKeeper.REPORTS_PROPERTY, folder.resolve("reports").toString());
        LaboratoryOfRun.openFor(1, Map.of(ENGINE, 0));
        taught = new PracticeClass(
                PageServer.start(ListenAddress.LOOPBACK),
                new ClassList(List.of("Ana", "Bia")),
                "en",
                ENGINE,
                "01-1/1",
                folder.resolve("progress"));
        taught.start();
    }

    @AfterEach
    void close() {
        taught.close();
        System.clearProperty(EvidenceKeeper.REPORTS_PROPERTY);
    }

    @Test
    void the_teacher_sees_who_is_stuck_and_who_works_and_students_keep_their_own_recordings() {
        try (TypingRobot ana = new TypingRobot(taught.addresses().get("Ana"));
                TypingRobot bia = new TypingRobot(taught.addresses().get("Bia"));
                WebClient.Messages teacher = new WebClient().connect(taught.teachersAddress())) {
            for (String typed : List.of("docker imagens", "docker image", "docker ls")) {
                ana.enters(typed);
            }
            bia.enters("docker images");

            await(teacher, "1 working, 1 stuck, 0 done, 0 not here", "3 wrong in a row");

            ana.enters("docker images");

            await(teacher, "2 working, 0 stuck, 0 done, 0 not here");
        }
        taught.close();
        assertThat(folder.resolve("reports"))
                .isDirectoryRecursivelyContaining("glob:**/student-1/**.cast")
                .isDirectoryRecursivelyContaining("glob:**/student-2/**.cast");
    }

    private static void await(WebClient.Messages teacher, String... texts) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(teacher.next()).contains(texts));
    }
}
