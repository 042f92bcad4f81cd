package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.TypeScript;
import java.util.Optional;

/**
 * A signed-in user, as the identity provider's token describes them. What the token doesn't say is empty.
 *
 * <p>Convex: Auth in Functions.
 */
public interface UserIdentity {
    /** An identifier that no other user has, also none of another provider: the one to store. From {@code iss} and {@code sub}. */
    @TypeScript("$this.tokenIdentifier")
    String tokenIdentifier();

    /** The provider's identifier of the user, unique for this provider. Claim {@code sub}. */
    @TypeScript("$this.subject")
    String subject();

    /** The address of the identity provider. Claim {@code iss}. */
    @TypeScript("$this.issuer")
    String issuer();

    /** The full name. Claim {@code name}. */
    @TypeScript("$this.name")
    Optional<String> name();

    /** The given name. Claim {@code given_name}. */
    @TypeScript("$this.givenName")
    Optional<String> givenName();

    /** The family name. Claim {@code family_name}. */
    @TypeScript("$this.familyName")
    Optional<String> familyName();

    /** The nickname. Claim {@code nickname}. */
    @TypeScript("$this.nickname")
    Optional<String> nickname();

    /** The name the user wants to go by. Claim {@code preferred_username}. */
    @TypeScript("$this.preferredUsername")
    Optional<String> preferredUsername();

    /** The address of the user's profile. Claim {@code profile}. */
    @TypeScript("$this.profileUrl")
    Optional<String> profileUrl();

    /** The address of the user's picture. Claim {@code picture}. */
    @TypeScript("$this.pictureUrl")
    Optional<String> pictureUrl();

    /** The e-mail address; whether it is theirs, {@link #emailVerified()} says. Claim {@code email}. */
    @TypeScript("$this.email")
    Optional<String> email();

    /** Whether the provider has checked the e-mail address. Claim {@code email_verified}. */
    @TypeScript("$this.emailVerified")
    Optional<Boolean> emailVerified();

    /** The gender. Claim {@code gender}. */
    @TypeScript("$this.gender")
    Optional<String> gender();

    /** The day of birth as the provider writes it. Claim {@code birthdate}. */
    @TypeScript("$this.birthday")
    Optional<String> birthday();

    /** The time zone, such as {@code Europe/Berlin}. Claim {@code zoneinfo}. */
    @TypeScript("$this.timezone")
    Optional<String> timezone();

    /** The language, such as {@code en-US}. Claim {@code locale}. */
    @TypeScript("$this.language")
    Optional<String> language();

    /** The phone number. Claim {@code phone_number}. */
    @TypeScript("$this.phoneNumber")
    Optional<String> phoneNumber();

    /** Whether the provider has checked the phone number. Claim {@code phone_number_verified}. */
    @TypeScript("$this.phoneNumberVerified")
    Optional<Boolean> phoneNumberVerified();

    /** The postal address. Claim {@code address}. */
    @TypeScript("$this.address")
    Optional<String> address();

    /** When the provider last changed this, as it writes it. Claim {@code updated_at}. */
    @TypeScript("$this.updatedAt")
    Optional<String> updatedAt();
}
