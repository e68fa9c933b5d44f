namespace Aspire.Hosting;

/// <summary>The application cannot go on; the message is one sentence for its developer.</summary>
public class DistributedApplicationException : Exception
{
    /// <summary>Without a reason.</summary>
    public DistributedApplicationException()
    {
    }

    /// <summary>With a reason.</summary>
    /// <param name="message">The sentence.</param>
    public DistributedApplicationException(string message)
        : base(message)
    {
    }

    /// <summary>With a reason and its cause.</summary>
    /// <param name="message">The sentence.</param>
    /// <param name="inner">The cause.</param>
    public DistributedApplicationException(string message, Exception inner)
        : base(message, inner)
    {
    }
}

/// <summary>A parameter has no value; the message says how to set it.</summary>
public class MissingParameterValueException : DistributedApplicationException
{
    /// <summary>With the sentence.</summary>
    /// <param name="message">The sentence.</param>
    public MissingParameterValueException(string message)
        : base(message)
    {
    }

    /// <summary>With the sentence and its cause.</summary>
    /// <param name="message">The sentence.</param>
    /// <param name="innerException">The cause.</param>
    public MissingParameterValueException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
