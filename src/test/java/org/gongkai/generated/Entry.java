package org.gongkai.generated;

import com.fasterxml.jackson.databind.JsonNode;

/** One cell of the form: what stands in it, and what a reader must make of it. */
public record Entry(String shown, JsonNode truth) {}
