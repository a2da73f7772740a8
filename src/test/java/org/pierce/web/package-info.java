@NullMarked
package org.pierce.web;

import org.jspecify.annotations.NullMarked;
