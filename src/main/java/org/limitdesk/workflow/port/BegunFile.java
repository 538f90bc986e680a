package org.limitdesk.workflow.port;

/**
 * A file whose load has begun.
 *
 * @param generation the number under which its rows stand in the book
 * @param at when it began, UTC milliseconds
 */
public record BegunFile(long generation, long at) {}
