package app;

/** A message as {@link Messages#listWithTransformation} shows it. */
public record MessageView(String author, String body) {}
