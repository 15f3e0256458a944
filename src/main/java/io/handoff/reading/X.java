package io.handoff.reading; class X {}
