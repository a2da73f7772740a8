package org.pierce.control;

/**
 * The share of an entity's economic interest that reaches an owner through all chains.
 *
 * @param owner id of the owner
 * @param entity id of the entity owned
 * @param lower percent, 0 to 100, that reaches it in any case
 * @param upper percent, 0 to 100, that can reach it
 * @param corrected true where the owner is itself owned, so that the corrected share is shown (paths do not pass it again)
 */
public record EffectiveShare(String owner, String entity, double lower, double upper, boolean corrected) {}
