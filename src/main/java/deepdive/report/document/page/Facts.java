package deepdive.report.document.page;

import deepdive.report.document.page.ExercisePage.Fact;
import deepdive.report.document.words.Words;
import deepdive.report.messages.EngineFacts;
import deepdive.report.messages.Run;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an engine says of itself, with names for it. */
final class Facts {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private Facts() {}

    static List<Fact> of(Run run) {
        EngineFacts facts = run.facts();
        List<Fact> known = new ArrayList<>();
        add(known, "engine", facts.engine());
        add(known, "cli", facts.cli());
        add(known, "api", facts.api());
        add(known, "store", facts.store());
        add(known, "storage-driver", facts.storageDriver());
        add(known, "firewall", facts.firewall());
        add(known, "cgroup", facts.cgroup());
        add(known, "kernel", facts.kernel());
        add(known, "os", facts.operatingSystem());
        add(known, "started", run.started().map(WHEN::format));
        return known;
    }

    private static void add(List<Fact> facts, String key, Optional<String> value) {
        value.ifPresent(known -> facts.add(new Fact(Words.say("fact." + key), known)));
    }
}
