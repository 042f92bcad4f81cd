package dev.convex4j.it.fuzz;

import java.util.List;

/** What a functional interface takes and gives, and the method that calls it. */
record FunctionShape(Type type, String method, List<Type> parameters, Type result) {}
