/** The workbench's web server: start page, the visitors' instance, files of the modules. */
@NullMarked
package org.treatmentfaq.workbench.web;

import org.jspecify.annotations.NullMarked;
