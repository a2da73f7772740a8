/** Pierce: one package per part of the house, each a module whose arrows a test verifies. */
@NullMarked
package org.pierce;

import org.jspecify.annotations.NullMarked;
