package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Table;
import java.util.Optional;

/** A book. */
@Table("books")
@Index(
        name = "by_author_and_year",
        fields = {"author", "year"})
@Index(name = "by_title", fields = "title", staged = true)
public record Book(String title, String author, int year, Optional<String> notes) {}
