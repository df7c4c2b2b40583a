package io.welleng.dca.sampling;

/**
 * A random order of 0 … n − 1 that is computed, not stored, so that any part of it is there at once: a Feistel network
 * over the next power of two, walked until it comes back below n.
 *
 * @see "Black, J. and Rogaway, P. (2002). Ciphers with arbitrary finite domains. CT-RSA 2002, LNCS 2271, 114–130"
 */
final class Shuffle {

    private static final int ROUNDS = 6;

    private final int n;
    private final int lowBits;
    private final int highBits;
    private final long key;

    Shuffle(int n, long key) {
        this.n = n;
        this.key = key;
        int bits = Math.max(2, 32 - Integer.numberOfLeadingZeros(Math.max(1, n - 1)));
        lowBits = bits / 2;
        highBits = bits - lowBits;
    }

    int at(int index) {
        int place = index;
        do {
            place = encipher(place);
        } while (place >= n);
        return place;
    }

    private int encipher(int place) {
        int low = place & ((1 << lowBits) - 1);
        int high = place >>> lowBits;
        for (int round = 0; round < ROUNDS; round += 2) {
            high ^= hash(low, round) & ((1 << highBits) - 1);
            low ^= hash(high, round + 1) & ((1 << lowBits) - 1);
        }
        return high << lowBits | low;
    }

    /** Finalizer of SplitMix64. */
    private int hash(int half, int round) {
        long z = key + half * 0x9e3779b97f4a7c15L + round * 0xd1342543de82ef95L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return (int) (z >>> 33);
    }
}
