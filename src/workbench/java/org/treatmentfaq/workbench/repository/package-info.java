/** The content repository: workspaces, node types, users and what each of them may do. */
@NullMarked
package org.treatmentfaq.workbench.repository;

import org.jspecify.annotations.NullMarked;
