package dev.convex4j.processor.model;

import java.util.List;

/**
 * The names of one function's generated call.
 *
 * @param classes the nested classes from {@code Api} or {@code Internal} on, such as {@code [Api, admin, users]}
 * @param method the static method that makes the call
 * @param callClass the class with the optional arguments; empty without any
 */
public record FunctionStub(FunctionModel function, List<String> classes, String method, String callClass) {}
