package io.handoff.images;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A stored picture: what its header says, and its sealed bytes. */
@Entity
@Table(name = "image")
class Image {
    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "media_type")
    private String mediaType;

    private int width;
    private int height;
    private byte[] sealed;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Image() {}

    Image(UUID id, UUID accountId, String mediaType, int width, int height, byte[] sealed, Instant createdAt) {
        this.id = id;
        this.accountId = accountId;
        this.mediaType = mediaType;
        this.width = width;
        this.height = height;
        this.sealed = sealed;
        this.createdAt = createdAt;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] sealed() {
        return sealed;
    }
}
