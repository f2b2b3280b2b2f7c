package deepdive.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * A Debian machine of replaced commands, with everything that lab needs, for the user root. Tests remove things from
 * it.
 */
final class LabMachine {

    static final Path LAB = Path.of("lab").toAbsolutePath();

    /** The only real commands on the PATH, which lab and the replaced commands use. */
    private static final List<String> REAL_TOOLS = List.of(
            ("awk cat cp cut date dirname env find flock fold grep ls mkdir mktemp nohup perl readlink rm sed setsid sh sleep sort"
                            + " tail timeout touch tr wc")
                    .split(" "));

    private static final String CATALOGUE = """
            default=26.1
            course.suite=trixie
            20.10.suite=bookworm
            20.10.packages=docker.io
            26.1.suite=trixie
            26.1.packages=docker.io docker-cli
            27.5.suite=sid
            27.5.source=docker
            28.5.suite=forky
            """;

    private static final String DOCKER = """
            for last; do :; done
            case $1 in
                version) [ -e answers ] && echo 26.1.5 || { cat why >&2; exit 1; } ;;
                image) grep -qx "$3" images ;;
                manifest) . ./hub ;;
                pull | import) echo "$last" >>images ;;
            esac
            """;

    private static final String DOCKERD = """
            trap 'rm -f answers; exit 0' TERM
            if pid=$(cat root/var/run/docker.pid 2>/dev/null) && kill -0 $pid; then
                echo "process with PID $pid is still running"; exit 1
            fi
            echo $$ >root/var/run/docker.pid
            touch answers
            n=0; while [ $n -lt 300 ]; do sleep 0.1; n=$((n + 1)); done
            """;

    final Path root;
    final Path project;
    Path directory;
    private final Path folder;
    private final Path bin;
    private final Path shelf;
    private final Path tools;
    private final Map<String, String> environment = new HashMap<>();

    LabMachine(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        root = Files.createDirectories(this.folder.resolve("root"));
        project = Files.createDirectories(this.folder.resolve("project"));
        bin = Files.createDirectories(this.folder.resolve("bin"));
        shelf = Files.createDirectories(this.folder.resolve("shelf"));
        tools = Files.createDirectories(this.folder.resolve("tools"));
        for (String tool : REAL_TOOLS) {
            Files.createSymbolicLink(tools.resolve(tool), find(tool));
        }
        directory = project;
        Files.createDirectories(this.folder.resolve("tmp"));
        Files.copy(LAB, project.resolve("lab"));
        Files.createDirectories(project.resolve("src/main/lab"));
        for (Path verb : verbs()) {
            Files.copy(verb, project.resolve("src/main/lab").resolve(verb.getFileName()));
        }
        Files.createDirectories(project.resolve("src/main/resources"));
        Files.writeString(project.resolve("src/main/resources/engines.properties"), CATALOGUE);
        for (String table : List.of("src/main/resources/recipes.txt", "src/main/resources/releases.txt")) {
            Files.copy(Path.of(table), project.resolve(table));
        }
        for (String owned : List.of("run", "var/run", "var/log")) {
            Files.createDirectories(root.resolve(owned));
        }
        write("var/lib/apt/lists/debian_Packages", "");
        write("usr/share/keyrings/debian-archive-keyring.gpg", "");
        aptOffers("docker-cli docker.io openjdk-21-jdk-headless maven chromium chromium-driver chromium-headless-shell"
                + " node-corepack npm");
        command("docker", DOCKER)
                .command("dockerd", DOCKERD)
                .command("iptables", "")
                .command("corepack", "")
                .command("fc-list", "[ ! -x bin/fonts ] || echo DejaVu")
                .command("fonts", "")
                .command("chromium-headless-shell", "")
                .command("systemctl", "");
        command("id", "[ \"$1\" = -u ] && echo 0 || echo root");
        command("apt-get", "[ \"$1\" = update ] || cp shelf/* bin/ 2>/dev/null || true");
        command("mmdebstrap", "touch \"$5\"").command("javac", "").command("mvn", "");
        state("answers", "")
                .state("why", "Cannot connect")
                .state("hub", "exit 1")
                .images("trixie");
    }

    /** The scripts of lab's verbs. */
    static List<Path> verbs() throws IOException {
        try (Stream<Path> files = Files.list(LAB.resolveSibling("src/main/lab"))) {
            return files.sorted().toList();
        }
    }

    /** Replaces a command. The replacement notes its arguments, then runs this script in the machine's folder. */
    LabMachine command(String name, String script) throws IOException {
        String text = "#!/bin/sh\nhere=$PWD; cd '" + folder + "'\necho \"" + name + " $*\" >>calls\n"
                + (name.equals("mvn") ? "cd \"$here\"\n" : "") + script + "\n";
        Path file = bin.resolve(name);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.writeString(file, text);
        return this;
    }

    /** Removes commands; an installation brings them back. */
    LabMachine without(String... names) throws IOException {
        for (String name : names) {
            Files.move(bin.resolve(name), shelf.resolve(name));
        }
        return this;
    }

    LabMachine aptOffers(String packages) throws IOException {
        return command(
                "apt-cache",
                "case ' " + packages + " ' in *\" $2 \"*) c=1.0 ;; *) c='(none)' ;; esac\n"
                        + "echo \"$2:\"; echo \"  Installed: (none)\"; echo \"  Candidate: $c\"");
    }

    LabMachine set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    LabMachine isNotRoot() throws IOException {
        return command("id", "[ \"$1\" = -u ] && echo 1000 || echo joe");
    }

    LabMachine daemonIsSilent(String why) throws IOException {
        Files.deleteIfExists(folder.resolve("answers"));
        return state("why", why);
    }

    LabMachine images(String... suites) throws IOException {
        return state(
                "images",
                String.join("", Stream.of(suites).map(s -> "debian:" + s + "\n").toList()));
    }

    LabMachine hubAnswers() throws IOException {
        return state("hub", "exit 0");
    }

    LabMachine hubHangs() throws IOException {
        return state("hub", "exec sleep 60");
    }

    LabMachine write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    private LabMachine state(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return this;
    }

    void startDaemon() throws IOException, InterruptedException {
        daemonIsSilent("");
        new ProcessBuilder(bin.resolve("dockerd").toString()).start();
        Awaitility.await().until(this::daemonAnswers);
    }

    String daemonPid() throws IOException {
        return Files.readString(root.resolve("var/run/docker.pid")).strip();
    }

    boolean daemonAnswers() {
        return Files.exists(folder.resolve("answers"));
    }

    /**
     * Removes the links before the folder is deleted, because JUnit warns of each link that leads out of the folder.
     */
    void removeTools() throws IOException {
        for (String tool : REAL_TOOLS) {
            Files.delete(tools.resolve(tool));
        }
    }

    void endDaemon() {
        ProcessHandle.allProcesses()
                .filter(p -> p.info().arguments().stream()
                        .flatMap(Stream::of)
                        .anyMatch(bin.resolve("dockerd").toString()::equals))
                .forEach(ProcessHandle::destroyForcibly);
    }

    List<String> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("tmp"))) {
            return files.map(Path::toString).toList();
        }
    }

    /** What a lab that was started under a name has printed. */
    String out(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".out"));
    }

    /** The calls that begin with one of these texts, in order. */
    List<String> calls(String... beginnings) throws IOException {
        Path calls = folder.resolve("calls");
        return Files.exists(calls)
                ? Files.readAllLines(calls).stream()
                        .filter(call -> Stream.of(beginnings).anyMatch(b -> (call + " ").startsWith(b + " ")))
                        .toList()
                : List.of();
    }

    LabRun lab(String... arguments) throws IOException, InterruptedException {
        return await("lab", start("lab", arguments));
    }

    Process start(String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.add(0, directory.equals(project) ? "./lab" : project + "/lab");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".err").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment()
                .putAll(Map.of(
                        "PATH", bin + ":" + tools,
                        "TMPDIR", folder.resolve("tmp").toString(),
                        "DEEPDIVE_ROOT", root.toString()));
        return builder.start();
    }

    LabRun await(String name, Process process) throws IOException, InterruptedException {
        long start = System.nanoTime();
        if (!process.waitFor(40, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return new LabRun(
                process.waitFor(),
                Files.readString(folder.resolve(name + ".out")),
                Files.readString(folder.resolve(name + ".err")),
                Duration.ofNanos(System.nanoTime() - start));
    }

    static Path find(String command) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
