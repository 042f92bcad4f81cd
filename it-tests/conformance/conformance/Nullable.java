package conformance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Where {@code null} is a value. */
@Target({ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@interface Nullable {}
