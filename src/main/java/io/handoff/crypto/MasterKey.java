package io.handoff.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.handoff.config.SettingError;
import io.handoff.config.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** The key that seals all other keys: a Tink keyset in a file that only this server may read. */
@ApplicationScoped
public class MasterKey {
    @Inject
    Settings settings;

    private Aead aead;

    @PostConstruct
    void load() {
        var file = settings.masterKeyFile();
        try {
            if (settings.mayCreateMasterKey() && !Files.exists(file)) {
                create(file);
            }
            aead = TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(file), AeadConfig2026.get(), InsecureSecretKeyAccess.get())
                    .getPrimitive(AeadConfig2026.get(), Aead.class);
        } catch (IOException e) {
            throw new SettingError("handoff.master.key.file", "names a file that cannot be read: " + file);
        } catch (GeneralSecurityException e) {
            throw new SettingError("handoff.master.key.file", "names a file that holds no Tink AEAD keyset: " + file);
        }
    }

    /** Written whole under another name first: two nodes that start together end with one and the same key. */
    private static void create(Path file) throws IOException, GeneralSecurityException {
        var keyset = TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
                AeadConfig2026.get(),
                InsecureSecretKeyAccess.get());
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var draft = Files.createTempFile(
                folder,
                "master-key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.write(draft, keyset.getBytes(StandardCharsets.UTF_8));
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // another node was first; its key is the key
        } finally {
            Files.delete(draft);
        }
    }

    /** Seals and opens keysets and signing keys. */
    public Aead aead() {
        return aead;
    }
}
