package org.limitdesk.workflow.port;

/**
 * What is known of a file before its rows are read.
 *
 * @param name without folders
 * @param layout the layout's name, or the table's for a file in our own format
 * @param encoding as a person reads it
 * @param sha256 64 hexadecimal digits, lower case
 */
public record LoadFile(String name, String layout, String encoding, String sha256, long bytes) {}
