"""Nouns of persons: of them one says “they”, and not “it”."""

from __future__ import annotations

from plainspec.language.words.vocabulary import words

#: Nouns for people: “they” can be one of them, “it” cannot.
PERSONS = words(
    "user users driver drivers person people customer customers developer developers operator"
    " operators administrator administrators employee employees author authors reader readers"
    " owner owners patient patients student students teacher teachers doctor doctors leader leaders"
    " manager managers human humans child children adult adults minor minors applicant applicants"
    " consumer consumers producer producers contributor contributors contractor contractors"
    " subscriber subscribers individual individuals someone anyone everyone somebody anybody"
    " everybody nobody guest guests visitor visitors passenger passengers engineer engineers reviewer"
    " reviewers editor editors moderator moderators buyer buyers seller sellers worker workers expert"
    " experts professional professionals lawyer lawyers colleague colleagues friend friends teen teens"
    " teenager teenagers caller callers citizen citizens implementer implementers client-user man men"
    " woman women parent parents technician technicians member members recipient recipients"
    " guard guards holder holders clerk clerks nurse nurses officer officers cashier cashiers accountant accountants judge judges"
    " auditor auditors tester testers programmer programmers designer designers analyst analysts"
    " supervisor supervisors inspector inspectors pilot pilots maintainer maintainers"
    " participant participants candidate candidates partner partners party parties"
)
