/**
 * The convex folder: who owns which file, and how all of them change together.
 *
 * <h2>Ownership</h2>
 *
 * The folder holds a manifest, {@code .convex4j.json}, with the hash of every generated file. Only files in it are changed
 * or deleted; a file that is not in it, or that differs from its hash, is somebody's work and stops the build. Hashes don't
 * see the difference between {@code LF} and {@code CRLF}, so a checkout that converts line endings changes nothing. The
 * manifest belongs into version control together with the files.
 *
 * <p>Files under {@code _generated/} are shared with the Convex CLI, which writes them too. They hold nothing of the user's
 * and are never reported as edited. What the CLI made of one stays as long as our own content is the same as last time (a
 * newer CLI may format differently, and neither side should undo the other); once ours changes, it is written, because a
 * list of modules in an older shape compiles and a stale one does not.
 *
 * <h2>Replacement</h2>
 *
 * A running {@code convex dev} watches every name and time stamp in the folder, editors hold its files open, and
 * hand-written files live in it. So the folder itself is never swapped for another one: that would break watchers, have to
 * carry hand-written files along, and leave no folder at all between its two renames. Instead only the files that change are
 * renamed into place, under a journal:
 *
 * <ol>
 *   <li>New contents are written to {@code .convex4j-convex} beside the folder, where neither the bundler nor the watcher
 *       looks (the bundler walks into directories whose name starts with a dot). Full disks and missing rights show here.
 *   <li>Under the lock {@code .convex4j-convex.lock}: copies of the files to be replaced or deleted are put there too.
 *   <li>The journal is renamed to {@code forward.json}. From here on the build is decided.
 *   <li>Files are deleted and renamed into place one by one, the manifest last; then journal and staging directory go.
 * </ol>
 *
 * <p>A build killed before step 3 has changed nothing. One killed later is completed by the next build, or by the check,
 * before it looks at anything else. An I/O error in step 4 renames the journal to {@code backward.json} and puts the
 * copies back; if that fails too, the next run goes on with it. Each step is judged by the hash it finds, so it can be
 * repeated, and a file that somebody changed in the meantime is left alone. An ordinary end of the JVM (Ctrl-C,
 * {@code SIGTERM}) waits for step 4. Files are not forced to disk: the promise is about killed processes, not power failures.
 */
@NullMarked
package dev.convex4j.processor.output;

import org.jspecify.annotations.NullMarked;
