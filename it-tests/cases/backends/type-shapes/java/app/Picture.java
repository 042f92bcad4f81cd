package app;

import dev.convex4j.annotations.Discriminator;
import dev.convex4j.annotations.Name;
import dev.convex4j.annotations.Table;
import java.util.List;

/** Something to look at. */
@Discriminator("kind")
public sealed interface Picture {
    /** Something to draw. */
    sealed interface Shape extends Picture {}

    /** Without corners. */
    sealed interface Round extends Shape permits Circle {}

    /** Round all over. */
    record Circle(int radius) implements Round {}

    /** A box. */
    @Name("box")
    record Rectangle(double width, double height) implements Shape {}

    /** Shapes with a title, in a table. */
    @Table("drawings")
    record Drawing(String title, List<Shape> shapes) implements Picture {}
}
