//! Files that are meant to harm: each is rejected with its reason, and the rest goes on.
