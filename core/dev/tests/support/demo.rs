//! A small description without a mistake, and what a change of it is told.
#![allow(dead_code, reason = "each test file uses some of it")]

use dev::load::{self, Mistake};
use dev::model::Model;

pub const FILE: &str = "core/api/demo.yaml";

pub const GOOD: &str = "\
openapi: 3.1.0
info: {title: Demo, version: v1}
servers: [{url: https://demo.example}]
security: [{key: []}]
x-service: {words: [Demo], vendor: naver}
x-gone: [{status: 404}]
tags:
  - name: things
    x-states:
      resource: thing
      read: things.get
      input: id
      state: state
      waits:
        running: {success: [RUNNING], seconds: 60}
paths:
  /v1/things/{id}:
    get:
      operationId: things.get
      tags: [things]
      summary: Read a thing.
      x-class: read
      x-confidence: documented
      x-pagination: {items: parts, style: whole}
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}, example: t1}
      responses:
        '200':
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Thing'
              examples: {one: {value: {state: RUNNING}}}
  /v1/things/drop:
    post:
      operationId: things.drop
      tags: [things]
      summary: Drop it.
      x-class: delete
      x-confidence: documented
      responses: {'204': {}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    Thing:
      type: object
      properties:
        state: {type: string}
        parts: {type: array, items: {type: string}}
        size: {type: integer, format: int32}
";

pub fn mistakes(text: &str) -> Vec<Mistake> {
    match load::text(FILE, text) {
        Err(mistake) => vec![mistake],
        Ok(source) => Model::new(&[source]).err().unwrap_or_default(),
    }
}

/// Changes `from` into `to` and expects exactly one mistake, on the line of `at`, with these words.
#[track_caller]
pub fn expect(from: &str, to: &str, at: &str, words: &str) {
    expect_in(GOOD, from, to, at, words);
}

#[track_caller]
pub fn expect_in(good: &str, from: &str, to: &str, at: &str, words: &str) {
    super::expect_one((FILE, good), mistakes, (from, to), at, words);
}
