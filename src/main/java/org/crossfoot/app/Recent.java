package org.crossfoot.app;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A filing that was open before, as the empty screen lists it.
 *
 * @param path where it is; never shown
 * @param months the length of the period, 0 for a date or where nothing is known
 * @param day when it was last opened
 */
public record Recent(
        String path,
        String company,
        String form,
        Optional<LocalDate> periodEnd,
        int months,
        int differ,
        int notes,
        LocalDate day) {}
