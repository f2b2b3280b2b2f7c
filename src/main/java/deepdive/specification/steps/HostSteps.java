package deepdive.specification.steps;

import deepdive.host.image.StudentImage;
import io.cucumber.java.en.Given;
import java.util.EnumSet;

/** Steps that give the student a host. */
public final class HostSteps {

    private final Student student;

    public HostSteps(Student student) {
        this.student = student;
    }

    /** {@code Dado um host Docker sem imagens}. */
    @Given("um host Docker sem imagens")
    @Given("a Docker host without images")
    public void a_host_without_images() {
        student.sitsDownAtAHostWith(EnumSet.noneOf(StudentImage.class));
    }

    /** {@code Dado um host Docker com a imagem `debian`}. */
    @Given("um host Docker com a imagem {image}")
    @Given("a Docker host with the image {image}")
    public void a_host_with(StudentImage image) {
        student.sitsDownAtAHostWith(EnumSet.of(image));
    }

    /** {@code Dado um host Docker com a imagem `debian` do curso}. */
    @Given("um host Docker com a imagem `debian` do curso")
    @Given("a Docker host with the course's image `debian`")
    public void a_host_with_the_course_image() {
        student.sitsDownAtAHostWith(EnumSet.of(StudentImage.COURSE_DEBIAN));
    }
}
