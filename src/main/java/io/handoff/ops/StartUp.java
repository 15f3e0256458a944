package io.handoff.ops;

import io.handoff.config.Settings;
import io.handoff.crypto.MasterKey;
import io.handoff.crypto.SigningKeys;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Touches what must be right from the first request on, so that a mistake stops the boot and not a patient. */
@Singleton
@Startup
public class StartUp {
    @Inject
    Settings settings;

    @Inject
    MasterKey masterKey;

    @Inject
    SigningKeys signingKeys;

    @Inject
    Demo demo;

    @PostConstruct
    void check() {
        settings.publicUrl();
        masterKey.aead();
        signingKeys.all();
        demo.prepare();
    }
}
