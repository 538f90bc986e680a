/**
 * Files that a person wants to load: which, what each is, its first rows. A part of the screens
 * that load. Enter at {@link org.limitdesk.ui.files.FilesView}.
 */
@NullMarked
package org.limitdesk.ui.files;

import org.jspecify.annotations.NullMarked;
