package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Spreads a document or a record into the fields of the result record that holds it:
 *
 * <pre>{@code
 * record FileWithUrl(@Flatten FileDoc file, Optional<String> url) {}
 *
 * new FileWithUrl(file, ctx.storage().getUrl(file.fileId()))     // becomes { ...file, url: .. }
 * }</pre>
 *
 * <p>Such components stand before the others; a later component takes the place of a field of its name. The record is for what
 * functions return: once it is made, its parts are fields of one object, and the component can't be read back.
 *
 * <p>On a parameter of a function, the fields of a record are the arguments, and the record is made of them:
 *
 * <pre>{@code
 * @Mutation
 * static Id<Post> create(MutationCtx ctx, @Flatten Post post) { return ctx.db().insert(POSTS, post); }
 * }</pre>
 *
 * <p>Convex: Validation; Return Values.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
public @interface Flatten {
    /** Fields that are left out, by their Java names: {@code except = "passwordHash"}. */
    String[] except() default {};
}
