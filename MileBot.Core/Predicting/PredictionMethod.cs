namespace MileBot.Core.Predicting;

/// <summary>How a time over another distance is predicted.</summary>
public enum PredictionMethod
{
    /// <summary>Riegel's endurance formula; see <see cref="Predicting.Riegel"/>.</summary>
    Riegel,

    /// <summary>Cameron's model; see <see cref="Predicting.Cameron"/>.</summary>
    Cameron,

    /// <summary>Daniels and Gilbert's VDOT; see <see cref="Vdot"/>.</summary>
    DanielsGilbert,
}
