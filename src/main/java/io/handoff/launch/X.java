package io.handoff.launch; class X {}
