package deepdive.specification.steps;

import deepdive.host.image.StudentImage;
import deepdive.observe.image.ImageLayout;
import deepdive.terminal.Key;
import io.cucumber.java.ParameterType;
import java.util.Arrays;

/** The types of parameters in the sentences. */
public final class Vocabulary {

    /** A literal command of the hand-out, between backticks. */
    @ParameterType(name = "command", value = "`([^`]+)`")
    public String command(String typed) {
        return typed;
    }

    /** A key with its name in the hand-out, between backticks: {@code `Control+D`}. */
    @ParameterType(name = "key", value = "`(Control\\+[A-Z])`")
    public Key key(String name) {
        return Key.named(name);
    }

    /** An image that a host has when the scenario begins: {@code debian}, {@code nginx}, {@code hello-world}. */
    @ParameterType(name = "image", value = "`(debian|nginx|hello-world)`")
    public StudentImage image(String name) {
        return Arrays.stream(StudentImage.values())
                .filter(image -> image.tag().equals(name + ":latest"))
                .findFirst()
                .orElseThrow();
    }

    /** The layout of an archive: {@code antigo}, {@code OCI} or {@code OCI do containerd}; in English {@code old}. */
    @ParameterType(name = "layout", value = "antigo|old|OCI|OCI do containerd|containerd OCI")
    public ImageLayout layout(String name) {
        return switch (name) {
            case "antigo", "old" -> ImageLayout.LEGACY;
            case "OCI" -> ImageLayout.OCI;
            default -> ImageLayout.OCI_CONTAINERD;
        };
    }
}
