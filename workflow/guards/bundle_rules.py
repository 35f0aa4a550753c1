"""What a vedtak must hold, and what a signature must be: asked together."""

from rules.avgjerd import vedtak
from rules.avtale import avtalesak
from rules.rule import Rule

SIGNING: tuple[Rule, ...] = (
    vedtak.signer_is_party,
    vedtak.signed_file_is_there,
    vedtak.signed_in_the_past,
    vedtak.signed_an_existing_wording,
    vedtak.signed_after_own_decision,
    vedtak.every_kommune_approved,
    vedtak.signed_after_consensus,
)
BUNDLED: tuple[Rule, ...] = (
    vedtak.vedtak_has_parties,
    vedtak.every_kommune_approved,
    vedtak.every_pair_is_concluded,
    vedtak.private_parties_signed,
    vedtak.duties_are_listed,
    vedtak.duties_on_both_levels,
    avtalesak.what_it_follows_from_is_settled,
)
"""What a vedtak must hold, as the bundle of the partners' own decisions that it is."""
