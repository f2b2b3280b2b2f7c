package deepdive.practice;

import deepdive.engine.Engine;
import deepdive.host.Tenant;
import deepdive.practice.classroom.AddressList;
import deepdive.practice.classroom.ClassList;
import deepdive.practice.classroom.TeacherPage;
import deepdive.practice.server.PageAddress;
import deepdive.practice.server.PageServer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Students who practise on one machine. Each student has a page, a host and a file of progress. */
final class PracticeClass implements AutoCloseable {

    private static final int MILLIS_BETWEEN_REFRESHES = 500;
    private static final Duration MOST_FOR_LEAVING = Duration.ofSeconds(30);

    private final PageServer server;
    private final TeacherPage teacher;
    private final PageAddress teachersAddress;
    private final Map<String, PageAddress> addresses = new LinkedHashMap<>();
    private final List<Practice> practices = new ArrayList<>();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "teacher's page");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Makes the pages. The scenarios wait for {@link #start}.
     *
     * @param task the task to begin with, as in {@link PracticeOptions}
     * @param progress the folder of the files of progress
     */
    PracticeClass(PageServer server, ClassList students, String language, Engine engine, String task, Path progress) {
        this.server = server;
        this.teacher = new TeacherPage(language, Clock.systemUTC());
        this.teachersAddress = server.add(teacher);
        PracticeTexts texts = new PracticeTexts(language);
        List<PracticeTask> tasks = Practise.tasks(language, engine);
        for (String student : students.names()) {
            ProgressFile file = new ProgressFile(progress.resolve(ClassList.fileName(student)), engine.id());
            Judges judges = Judges.on(engine.id()).of(new Tenant("student-" + (practices.size() + 1)));
            Practice practice = new Practice(judges, texts, tasks, Practise.chosen(tasks, task, file.done()), file);
            practices.add(practice);
            teacher.add(student, new StudentWatch(practice, Clock.systemUTC())::state);
            addresses.put(student, server.add(new StudentPage(practice)));
        }
    }

    /** Has each student sit down at a host. */
    void start() {
        practices.forEach(Practice::start);
        clockwork.scheduleWithFixedDelay(
                teacher::refresh, MILLIS_BETWEEN_REFRESHES, MILLIS_BETWEEN_REFRESHES, TimeUnit.MILLISECONDS);
    }

    PageAddress teachersAddress() {
        return teachersAddress;
    }

    /** The addresses of the students' pages, by their names. */
    Map<String, PageAddress> addresses() {
        return addresses;
    }

    AddressList addressList() {
        Map<String, String> pages = new LinkedHashMap<>();
        addresses.forEach((student, address) -> pages.put(student, address.page()));
        return new AddressList(pages);
    }

    Optional<String> fingerprint() {
        return server.fingerprint();
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
        List<Sitting> left = practices.stream().map(Practice::current).toList();
        left.forEach(Sitting::leave);
        left.forEach(sitting -> sitting.awaitEnd(MOST_FOR_LEAVING));
        server.close();
    }
}
