package deepdive.observe.container;

import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code /proc/<pid>/mountinfo} shows (proc_pid_mountinfo(5)): the file systems that a process sees, and where.
 *
 * @param mounts in the order of the file
 */
public record MountTable(List<Mount> mounts) {

    /** Id, parent's id, device, root, mount point, options, optional fields, a hyphen, type, source, the file system's options. */
    private static final Pattern LINE =
            Pattern.compile("\\d+ \\d+ (\\d+:\\d+) (\\S+) (/\\S*) \\S+(?: \\S+)*? - (\\S+) (\\S*) \\S+");

    /** A space, a tabulator, a line's end or a backslash in a path: a backslash and three octal digits. */
    private static final Pattern OCTAL = Pattern.compile("\\\\([0-7]{3})");

    private static final int OCTAL_RADIX = 8;

    /**
     * A mounted file system, or a part of one.
     *
     * @param device the number of the device, such as {@code 0:111}; mounts with one number are of one file system
     * @param root the path in the file system that is seen at the mount point; {@code /} if it is the whole file system
     * @param point the path at which a process sees it
     * @param type the type of the file system, such as {@code overlay}
     */
    public record Mount(String device, String root, String point, String type) {}

    public MountTable {
        mounts = List.copyOf(mounts);
    }

    /**
     * Reads the file.
     *
     * @throws UnreadableOutput if there is nothing, or a line is of another form
     */
    public static MountTable parse(String text) {
        Output output =
                new Output("cat /proc/self/mountinfo", text).orEmpty("lines like 36 35 98:0 / /mnt rw - ext4 x rw");
        List<Mount> mounts = new ArrayList<>();
        for (String line : output.lines()) {
            Matcher mount = LINE.matcher(line);
            if (!mount.matches()) {
                throw output.unreadable(line, "the fields of a mount, such as 36 35 98:0 / /mnt rw - ext4 /dev/sda rw");
            }
            mounts.add(new Mount(mount.group(1), path(mount.group(2)), path(mount.group(3)), mount.group(4)));
        }
        return new MountTable(mounts);
    }

    private static String path(String field) {
        return OCTAL.matcher(field)
                .replaceAll(octal ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(octal.group(1), OCTAL_RADIX))));
    }

    /** The last mount at a path, which is the one that a process sees. */
    public Optional<Mount> at(String point) {
        return mounts.stream().filter(mount -> mount.point().equals(point)).reduce((first, second) -> second);
    }

    /** The paths at which something is mounted. */
    public List<String> points() {
        return mounts.stream().map(Mount::point).toList();
    }
}
