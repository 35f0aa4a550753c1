"""Forms: what each verb is given, checked before anything is done."""
