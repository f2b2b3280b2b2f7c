package deepdive.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The messages of one language: a properties file in UTF-8 on the class path. A message has numbered placeholders, such as
 * <code>{0}</code>.
 *
 * <p>{@link java.text.MessageFormat} is not used because it treats apostrophes and other braces as syntax, and the messages
 * are full of both; {@link java.util.ResourceBundle} is not used because it falls back to the language of the machine.
 */
public final class MessageFile {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)\\}");

    private final String path;
    private final Properties messages = new Properties();

    private MessageFile(String path) {
        this.path = path;
    }

    /**
     * Reads a file.
     *
     * @param path on the class path, such as {@code /deepdive/report/document/messages_en.properties}
     * @throws IllegalStateException if the class path has no such file
     */
    public static MessageFile load(String path) {
        MessageFile file = new MessageFile(path);
        try (InputStream in = MessageFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The class path has no file of messages " + path);
            }
            file.messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The messages in " + path + " cannot be read", e);
        }
        return file;
    }

    /** The keys of all messages. */
    public Set<String> keys() {
        return messages.stringPropertyNames();
    }

    /** Whether there is a message with this key. */
    public boolean has(String key) {
        return messages.containsKey(key);
    }

    /**
     * The number of different placeholders in a message.
     *
     * @throws IllegalArgumentException if there is no message with this key
     */
    public int placeholders(String key) {
        return (int) PLACEHOLDER
                .matcher(message(key))
                .results()
                .map(MatchResult::group)
                .distinct()
                .count();
    }

    /**
     * A message with its placeholders replaced by values. A placeholder without a value stays; a placeholder inside a value
     * is not replaced.
     *
     * @throws IllegalArgumentException if there is no message with this key
     */
    public String format(String key, List<String> values) {
        return PLACEHOLDER.matcher(message(key)).replaceAll(placeholder -> {
            int number = Integer.parseInt(placeholder.group(1));
            return Matcher.quoteReplacement(number < values.size() ? values.get(number) : placeholder.group());
        });
    }

    private String message(String key) {
        return Optional.ofNullable(messages.getProperty(key))
                .orElseThrow(() -> new IllegalArgumentException(path + " lacks '" + key + "'"));
    }
}
